=
2025-02-08 21:58:40 SHIFT  Handover late -> night: operator Kowalczyk signs off, operator Desta signs on
? Who was in charge of the plant during the night? | change of staff in the control room
2025-02-08 22:01:13 INFO   T-201 fill level 64.2 %, setpoint 65.0 %
2025-02-08 22:14:55 WARN   P-104A suction pressure 0.42 bar below limit 0.50
? Which pump was drawing too little? | low inlet on a pump
2025-02-08 22:14:56 INFO   P-104A remains in operation (delay 120 s)
2025-02-08 22:16:56 ALARM  P-104A tripped: low suction pressure
? Why did the pump stop late in the evening? | pump trip cause
2025-02-08 22:16:58 INFO   P-104B started automatically (standby)
? What stepped in when the first pump stopped? | standby pump
2025-02-08 22:20:31 OPER   Desta: strainer S-104 differential pressure 0.9 bar, cleaning requested (order 77120)
? What was found to be clogged? | maintenance order for the filter
2025-02-08 23:47:09 OPER   Mechanic Ruiz: strainer cleaned, about 2 kg of rust and a glove removed
? What strange thing was in the strainer? | foreign object found by the mechanic
2025-02-08 23:52:40 INFO   P-104A released, selected as standby
? From when on could the stopped pump be used again?
=
2025-02-09 00:05:00 INFO   Batch 5521 started, recipe POLYOL-7 rev 12
? Which product was begun after midnight? | recipe of batch 5521
2025-02-09 00:05:04 WARN   Batch 5521: recipe rev 13 available, rev 12 locked by quality
? Why wasn't the newest recipe used? | outdated recipe locked by
2025-02-09 00:31:22 INFO   R-301 nitrogen purge complete, oxygen 0.8 %
? How much O2 was left in the reactor after inerting? | inerting result
2025-02-09 00:40:18 INFO   Dosing D-12 started, target 1450.0 kg
2025-02-09 01:12:47 ALARM  D-12 flow deviation: actual 31 kg/min, expected 45 kg/min
? Was the raw material running in too slowly? | dosing rate vs target
2025-02-09 01:13:30 OPER   Desta: line tracing checked, heating cable section 4 is off
? What explains the sluggish flow of raw material? | pipe too cold
2025-02-09 01:20:02 INFO   EH-12/4 fuse reset, current 6.1 A
? How was the pipe's warming restored? | tracing repaired
2025-02-09 01:58:51 INFO   Dosing D-12 finished, 1450.4 kg
? How much was put in in the end? | dosed total
2025-02-09 02:03:33 WARN   R-301 temperature 118.6 C, rising 1.4 K/min
2025-02-09 02:06:10 ALARM  R-301 temperature high 122.0 C
2025-02-09 02:06:11 INFO   Interlock I-31: dosing valve V-311 closed
? Which safety action was taken as the reactor became too hot? | interlock I-31
2025-02-09 02:06:12 INFO   Cooling CV-302 driven to 100 %
2025-02-09 02:06:45 ALARM  CV-302 position feedback 38 %, command 100 %
? Did the cooling open fully when asked? | stuck valve
2025-02-09 02:07:50 OPER   Desta: CV-302 bypass opened by hand
? How was the reactor cooled although the valve was stuck? | manual action for cooling
2025-02-09 02:11:04 INFO   R-301 peak temperature 126.3 C, now falling
? What was the hottest that the reactor got? | peak temperature
2025-02-09 02:19:27 INFO   R-301 temperature 117.9 C, alarm cleared
? When was the heat back in the normal range?
2025-02-09 02:25:00 OPER   Desta: informed duty engineer Halloran by phone
? Who was woken because of the overheating? | who got a call at night
2025-02-09 02:41:16 OPER   Halloran: batch may go on, sample before next step, CV-302 actuator to be replaced on day shift
? Under which condition was the batch allowed to continue? | decision of the engineer on call
=
2025-02-09 03:05:38 LAB    Sample 5521-2: hydroxyl number 56.8 (limits 54.0-58.0), colour 41 Hazen (limit 50)
? Was the sample within the specification after the heat? | analysis of the second sample
2025-02-09 03:06:02 INFO   Batch 5521 released to step 6
2025-02-09 03:30:45 WARN   Gas detector G-17 (pump room) 6 % LEL
2025-02-09 03:31:20 ALARM  Gas detector G-17 (pump room) 12 % LEL
? Where did the sensors smell something explosive? | flammable vapour
2025-02-09 03:31:21 INFO   Ventilation V-9 to high speed
? What did the plant do by itself against the vapour?
2025-02-09 03:33:02 OPER   Desta: room evacuated, two persons, both accounted for
? Was anybody in danger in the pump room? | evacuation
2025-02-09 03:44:50 OPER   Fire brigade (Sgt Moyo): leak at flange F-88, gasket torn, isolated
? What was leaking in the pump room? | source of the gas
2025-02-09 04:02:11 INFO   G-17 0 % LEL
? When was the air clean again?
2025-02-09 04:02:30 INFO   G-18 (tank yard) 0 % LEL
2025-02-09 04:10:00 OPER   Halloran: event reported to authority, reference V-2025-031
? Under which number do the authorities know of the leak? | authority reference
2025-02-09 04:26:39 WARN   Compressor K-2 vibration 6.8 mm/s (warning 6.5)
? Which machine was shaking more than it should? | compressor shaking
2025-02-09 04:27:15 INFO   Compressor K-1 vibration 2.1 mm/s
2025-02-09 04:55:20 ALARM  Compressor K-2 oil temperature 92 C, shutdown
? Why did a compressor switch off towards five? | shutdown of compressor, reason
2025-02-09 04:55:24 WARN   Instrument air 5.1 bar, falling
? What was dropping once the compressor was gone?
2025-02-09 04:56:01 INFO   Compressor K-3 started, instrument air 5.9 bar
? How was the pressure for the instruments saved? | substitute compressor
=
2025-02-09 05:15:33 COMM   PLC-4: no connection for 8 s, values frozen
? When was a controller not to be reached for some seconds?
2025-02-09 05:15:41 COMM   PLC-4: connection restored via ring B
? By which path did the controller come back? | controller back via
2025-02-09 05:16:00 COMM   Switch SW-11 port 7 down
2025-02-09 05:20:44 BATT   UPS-2: self test failed, battery 3 weak
? Which emergency power unit has a feeble cell? | battery test failed
2025-02-09 05:21:10 BATT   UPS-1: self test passed
? Which emergency power unit is sound?
2025-02-09 05:32:18 WARN   Effluent pH 9.6 (limit 9.0), diverted to basin 2
? Where was the waste water led when it was too alkaline? | waste water limit exceeded
2025-02-09 05:50:07 INFO   Acid dosing 12 l, effluent pH 8.4
? How was the waste water brought back into the permitted range?
2025-02-09 05:50:40 INFO   Basin 2 level 71 %, return started
2025-02-09 05:58:25 WARN   Scale W-5 calibration overdue since 2025-02-01
? Which weighing device should have been checked already? | overdue calibration
2025-02-09 05:59:12 INFO   Scale W-6 calibration valid until 2025-08-01
=
2025-02-09 06:00:00 INFO   Batch 5521 finished, yield 8,912 kg (97.1 %)
? How much product did the night's batch bring? | yield of the night
2025-02-09 06:00:03 INFO   Batch 5521 transferred to T-405, status: quarantine
? May the night's product be sold straight away, and in which tank is it? | storage and status of the product
2025-02-09 06:01:30 INFO   Batch 5522 planned 09:00, recipe POLYOL-3 rev 8
? What will be made in the morning? | next run and start
2025-02-09 06:02:10 INFO   Steam consumption night shift 41.7 t
? How much vapour for heating was used at night?
2025-02-09 06:02:11 INFO   Electricity night shift 18.3 MWh
2025-02-09 06:05:00 SHIFT  Handover night -> early: operator Desta signs off, operator Villanueva signs on
? Who took over in the morning? | morning operator
2025-02-09 06:05:20 SHIFT  Note: bypass CV-302 still open, key 14 in the shift box
? What must the early shift know about the cooling? | where's the key for the bypass
