=
LAST SEEN   TYPE      REASON              OBJECT                               MESSAGE
58m         Normal    Scheduled           pod/checkout-6c9d7f-2xk8p            Successfully assigned prod/checkout-6c9d7f-2xk8p to node-blue-3
? On which machine does the first checkout instance run? | placement of 2xk8p
58m         Normal    Pulling             pod/checkout-6c9d7f-2xk8p            Pulling image "registry.quarry.example/checkout:2.14.0"
? Which release of checkout is being fetched?
57m         Normal    Pulled              pod/checkout-6c9d7f-2xk8p            Successfully pulled image in 38.2s (image size 612 MB)
? How big is the checkout container image and how long did the download take?
57m         Normal    Started             pod/checkout-6c9d7f-2xk8p            Started container checkout
56m         Warning   Unhealthy           pod/checkout-6c9d7f-2xk8p            Readiness probe failed: HTTP probe failed with statuscode: 503
? Why did the first checkout instance not receive traffic at once? | not ready, HTTP status
55m         Warning   FailedScheduling    pod/checkout-6c9d7f-9vvqd            0/6 nodes are available: 4 Insufficient memory, 2 node(s) had untolerated taint {gpu: reserved}
? Why can't the second checkout instance find a place? | not enough RAM in the cluster for which pod
54m         Normal    TriggeredScaleUp    pod/checkout-6c9d7f-9vvqd            pod triggered scale-up: [{pool-blue 6->7 (max: 8)}]
? How many machines may the blue pool grow to? | autoscaler reaction
51m         Normal    Scheduled           pod/checkout-6c9d7f-9vvqd            Successfully assigned prod/checkout-6c9d7f-9vvqd to node-blue-7
? Where did the second checkout instance end up?
=
50m         Warning   Failed              pod/mailer-58bb4-tq7ls               Failed to pull image "registry.quarry.example/mailer:1.9.3": manifest unknown
? What's the matter with the new mail sender release? | image tag does not exist
50m         Warning   Failed              pod/mailer-58bb4-tq7ls               Error: ImagePullBackOff
46m         Normal    ScalingReplicaSet   deployment/mailer                    Scaled down replica set mailer-58bb4 to 0 from 1
? How was the faulty mail sender rollout undone?
46m         Normal    ScalingReplicaSet   deployment/mailer                    Scaled up replica set mailer-57c1e to 2 from 1
? How many copies of the older mail sender are wanted now?
45m         Warning   Failed              pod/labels-7f4d9-zzp4x               Failed to pull image "ghcr.quarry.example/labels:latest": unauthorized: authentication required
? Why can't the labels image be downloaded? | registry credentials missing
44m         Warning   FailedMount         pod/search-0                         MountVolume.SetUp failed for volume "tls" : secret "search-tls" not found
? What is the search service waiting for to start? | certificate object missing
43m         Normal    SuccessfulMountVolume pod/search-0                       MountVolume.SetUp succeeded for volume "tls"
42m         Warning   FailedAttachVolume  pod/search-1                         Multi-Attach error for volume "pvc-71c0" Volume is already exclusively attached to node-blue-2
? Why does the second search replica not get its disk? | disk held by another machine
40m         Normal    SuccessfulAttachVolume pod/search-1                      AttachVolume.Attach succeeded for volume "pvc-71c0"
? When did the second search replica finally get its storage?
39m         Warning   ProvisioningFailed  persistentvolumeclaim/data-search-2  storageclass.storage.k8s.io "fast-ssd" not found
? Why was no disk created for the third search replica? | unknown storage kind
=
38m         Warning   OOMKilling          node/node-blue-2                     Memory cgroup out of memory: Killed process 30118 (java) total-vm:6291456kB, anon-rss:2097012kB
? What was shot down for using up all the RAM, and on which host?
38m         Warning   BackOff             pod/pricing-6695c-hd2mm              Back-off restarting failed container pricing in pod pricing-6695c-hd2mm
? Which service keeps crashing and being restarted? | crash loop
37m         Normal    Created             pod/pricing-6695c-hd2mm              Created container pricing (restart count 7)
? How often has pricing been restarted?
36m         Normal    Killing             pod/pricing-6695c-hd2mm              Stopping container pricing
35m         Normal    SuccessfulRescale   hpa/pricing                          New size: 5; reason: cpu resource utilization above target
? Why were more copies of pricing started? | autoscaling to what number
33m         Warning   FailedGetResourceMetric hpa/basket                       failed to get cpu utilization: missing request for cpu in container istio-proxy
? Why doesn't basket scale by itself? | metric unavailable because of sidecar
31m         Normal    SuccessfulRescale   hpa/storefront                       New size: 3; reason: All metrics below target
? Which service was shrunk since there was little load?
30m         Warning   FailedCreate        replicaset/reports-d8f6              Error creating: pods "reports-d8f6-" is forbidden: exceeded quota: team-bi, requested: limits.memory=4Gi, used: limits.memory=30Gi, limited: limits.memory=32Gi
? Why can the BI team not start another report worker? | quota used up, figures
29m         Warning   FailedCreate        replicaset/legacy-auth-5c77          Error creating: pods "legacy-auth-5c77-" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true
? Which service was refused since it wants to run as root?
=
28m         Warning   NodeNotReady        node/node-green-1                    Node node-green-1 status is now: NodeNotReady
? Which machine dropped out of the cluster?
28m         Normal    TaintManagerEviction pod/ledger-0                        Marking for deletion Pod prod/ledger-0
? Which workload was evicted when the green machine fell over?
27m         Warning   NodeHasDiskPressure node/node-green-4                    Node node-green-4 status is now: NodeHasDiskPressure
? Which host has hardly any space left?
26m         Warning   FreeDiskSpaceFailed node/node-green-4                    failed to garbage collect required amount of images: wanted to free 5368709120 bytes, freed 812646400
? Was clearing out old images enough on the full host?
26m         Warning   Evicted             pod/thumbs-84d5-ll6n9                The node was low on resource: ephemeral-storage. Container thumbs was using 9812Mi, request is 512Mi
? Who was hogging the local disk and by how much? | thrown off due to scratch space
25m         Normal    NodeHasNoDiskPressure node/node-green-4                  Node node-green-4 status is now: NodeHasNoDiskPressure
? When did the full host recover?
24m         Normal    Rebooted            node/node-green-1                    Node node-green-1 has been rebooted, boot id: 41c7d0aa
? How did the machine that dropped out come back?
22m         Normal    NodeReady           node/node-green-1                    Node node-green-1 status is now: NodeReady
20m         Warning   KernelDeadlock      node/node-green-2                    task dockerd:881 blocked for more than 120 seconds
? On which host is the container daemon stuck? | hung task
=
19m         Warning   Unhealthy           pod/gateway-f7cd-7w2qj               Liveness probe failed: Get "http://10.42.3.19:8080/healthz": context deadline exceeded
? Why was the gateway killed by the platform? | health check timeout
19m         Normal    Killing             pod/gateway-f7cd-7w2qj               Container gateway failed liveness probe, will be restarted
17m         Warning   Unhealthy           pod/gateway-f7cd-m5x0c               Startup probe failed: dial tcp 10.42.5.7:8080: connect: connection refused
? Which gateway copy isn't listening yet while booting?
16m         Warning   SyncLoadBalancerFailed service/gateway                   Error syncing load balancer: no more public IP addresses in pool eu-north
? Why has the gateway no address reachable from the internet?
14m         Normal    EnsuredLoadBalancer service/gateway                      Ensured load balancer
? When was the public entry point for the gateway set up in the end?
13m         Warning   BadConfig           ingress/docs                         Error loading custom default backend: Service prod/docs-404 does not exist
? What's missing for the documentation site's error page?
12m         Normal    Issuing             certificate/docs-tls                 Renewing certificate as renewal was scheduled at 2024-06-04 02:00:00 UTC
? Why is a new certificate being requested for the documentation site?
12m         Warning   Failed              challenge/docs-tls-1                 Waiting for HTTP-01 challenge propagation: wrong status code '404', expected '200'
? What blocks the documentation site's new certificate? | ACME check
=
11m         Normal    SawCompletedJob     cronjob/vacuum                       Saw completed job: vacuum-28622880, status: Complete
? Did the clean-up task finish?
10m         Warning   FailedNeedsStart    cronjob/invoices                     Cannot determine if job needs to be started: too many missed start time (> 100)
? Why are no bills being produced on schedule any more? | cron job given up
9m          Warning   BackoffLimitExceeded job/migrate-orders                  Job has reached the specified backoff limit
? Which schema change gave up after too many attempts?
8m          Warning   DeadlineExceeded    job/export-eu                        Job was active longer than specified deadline (1800s)
? Which task was stopped for taking over half an hour?
7m          Normal    JobAlreadyActive    cronjob/sync-crm                     Not starting job because prior execution is running and concurrency policy is Forbid
? Why was a round of the customer sync left out? | overlapping run not allowed
6m          Warning   DNSConfigForming    pod/billing-5d7b-q1w2e               Search Line limits were exceeded, some search paths have been omitted
? What was cut from billing's name resolution settings?
5m          Warning   FailedToUpdateEndpoint endpoints/billing                 Failed to update endpoint prod/billing: Operation cannot be fulfilled: the object has been modified
4m          Normal    LeaderElection      lease/ingest-leader                  ingest-1 became leader
? Which ingest replica is in charge now?
3m          Warning   FailedPreStopHook   pod/ingest-0                         PreStopHook failed: command '/bin/drain.sh' exited with 137
? Did the old ingest replica shut down in an orderly way?
2m          Warning   Preempted           pod/batch-train-0                    Preempted by pod prod/checkout-6c9d7f-k4k4k on node node-blue-7
? Why did the training task lose its place? | ousted by something more important
1m          Warning   NetworkNotReady     pod/probe-xj2                        network is not ready: cni plugin not initialized
? What's keeping the probe from having connectivity?
